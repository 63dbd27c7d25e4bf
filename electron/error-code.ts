/** Gives the code of an error of the system, such as `ENOSPC`, or the error in words where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
