/** Tells whether a host is this machine itself (`localhost`, a name below it, or an address of its loop), so that nobody else reaches what stands there. */
export function isOwnMachine(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/i.test(hostname);
}
