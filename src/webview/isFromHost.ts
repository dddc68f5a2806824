/** Whether an image comes by https from one of some hosts, as their policy has it. */
export function isFromHost(address: string, hosts: readonly string[]): boolean {
  if (hosts.length === 0 || !URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'https:' || port !== '') return false;
  return hosts.some((host) =>
    host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host,
  );
}
