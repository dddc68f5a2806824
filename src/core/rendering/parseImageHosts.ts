/** Hosts that are listed at most: each stands in the policy of every page. */
const maxHosts = 50;
/** `img.shields.io`, or `*.example.org` for every host below it; no port, path or address by number. */
const hostName =
  /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** The hosts that a setting names, as a policy may hold them; what is no name of a host is left out. */
export function parseImageHosts(texts: readonly string[]): readonly string[] {
  const hosts = texts.map((text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^https:\/\//, '')
      .replace(/\/$/, ''),
  );
  return [...new Set(hosts)]
    .filter((host) => host.length < 254 && hostName.test(host))
    .slice(0, maxHosts);
}
