import { useState } from 'react';

/** When something came, known by its key, in milliseconds of Unix time. */
export function useSince(key: string): number {
  const [since, setSince] = useState(() => ({ key, at: Date.now() }));
  if (since.key === key) return since.at;
  const now = { key, at: Date.now() };
  setSince(now);
  return now.at;
}
