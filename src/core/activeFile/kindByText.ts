import type { FileFacts } from './FileFacts';
import { fileLanguage } from './fileLanguages';
import type { FileKind } from './fileKinds';

/** The kind of a manifest, a template or a shell script, by what stands in it; null for others. */
export function kindByText(facts: FileFacts): FileKind | null {
  const topics = fileLanguage(facts.languageId, facts.name)?.topics ?? [];
  if (topics.includes('yaml')) return kindOfYaml(facts);
  if (topics.includes('html')) return kindOfTemplate(facts);
  return topics.includes('shell') ? kindOfScript(facts) : null;
}

/** A manifest names its kind and the version of its interface at the left margin. */
function kindOfYaml({ lines }: FileFacts): FileKind | null {
  const has = (key: string): boolean => lines.some((line) => line.startsWith(`${key}:`));
  if (has('apiVersion') && has('kind')) return 'kubernetes';
  return has('openapi') || has('swagger') ? 'openapi' : null;
}

/** Tags that Jinja, which looks alike, does not have, and the filter of `{% url 'name' %}`. */
const ofDjango = /\{% *(?:load|csrf_token|static|trans|translate|blocktrans|blocktranslate)\b/;

function kindOfTemplate({ lines }: FileFacts): FileKind | null {
  const tags = lines.filter((line) => line.includes('{%'));
  if (tags.length === 0) return null;
  const isDjango = tags.some((line) => ofDjango.test(line) || /\{% *url ["']/.test(line));
  return isDjango ? 'djangoTemplate' : 'htmlTemplate';
}

function kindOfScript({ folders, stem }: FileFacts): FileKind {
  const words = stem.split(/[._-]/);
  if (words.includes('entrypoint') || folders.at(-1) === 'docker') return 'containerScript';
  const isDeploying = ['deploy', 'release', 'publish', 'rollback'].some((one) =>
    words.includes(one),
  );
  return isDeploying ? 'deployScript' : 'shellScript';
}
