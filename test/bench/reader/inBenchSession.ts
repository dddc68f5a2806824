import { EditorSession } from '../../host/EditorSession';
import { HostError } from '../../host/HostError';
import { installHost, serverHostObstacle } from '../../host/HostInstall';
import { installPackage, packageExtension } from '../../host/packageExtension';
import { RunFolder } from '../../host/RunFolder';
import { addEmptyExtension } from './emptyExtension';

/** Runs something in an editor with the packaged extension and the empty one; ends it in any case. */
export async function inBenchSession<T>(
  name: string,
  measure: (session: EditorSession, run: RunFolder) => Promise<T>,
): Promise<T> {
  const obstacle = serverHostObstacle();
  if (obstacle !== undefined) throw new HostError(obstacle);
  await installHost((line) => console.error(line));
  const run = await RunFolder.create(name);
  const extensions = await installPackage(await packageExtension(), run);
  await addEmptyExtension(extensions);
  const session = await EditorSession.start(extensions);
  try {
    return await measure(session, run);
  } finally {
    await session.stop();
    await run.remove();
  }
}
