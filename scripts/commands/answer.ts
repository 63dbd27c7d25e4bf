/** What a command says: on standard output, on standard error, and the exit code. */
export type Answer = { readonly out: string; readonly error: string; readonly code: number };

/** An answer that went well. */
export function say(out: string): Answer {
  return { out: out.endsWith('\n') ? out : `${out}\n`, error: '', code: 0 };
}

/** An answer in JSON. */
export function sayJson(value: unknown): Answer {
  return say(JSON.stringify(value, null, 2));
}

/** A refusal: one plain sentence on standard error and exit code 1. */
export function refuse(sentence: string): Answer {
  return { out: '', error: `${sentence}\n`, code: 1 };
}
