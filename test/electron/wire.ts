/** Calls between two processes: each side answers by name what the other asks. */
export type Wire = {
  readonly ask: (name: string, ...values: readonly unknown[]) => Promise<unknown>;
  readonly hear: (message: unknown) => void;
  /** Fails what was asked and not answered yet, because the other side is gone. */
  readonly end: () => void;
};

type Answer = (...values: readonly never[]) => unknown;

type Message =
  | {
      readonly kind: 'ask';
      readonly number: number;
      readonly name: string;
      readonly values: readonly never[];
    }
  | { readonly kind: 'done'; readonly number: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly number: number; readonly words: string };

/** Makes one end of a wire. `post` sends a message to the other end, which gives it to its `hear`. */
export function createWire(
  post: (message: unknown) => void,
  answers: Readonly<Record<string, Answer>>,
): Wire {
  const waiting = new Map<number, readonly [(value: unknown) => void, (error: Error) => void]>();
  let asked = 0;
  const answer = async (name: string, values: readonly never[]) => {
    const found = answers[name];
    if (found === undefined) throw new Error(`Nobody answers "${name}" on this wire.`);
    return found(...values);
  };
  return {
    ask: (name, ...values) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, [resolve, reject]);
        post({ kind: 'ask', number: asked, name, values });
      }),
    hear: (given) => {
      const message = given as Message;
      if (message.kind === 'ask') {
        answer(message.name, message.values).then(
          (value) => post({ kind: 'done', number: message.number, value }),
          (error: Error) => post({ kind: 'failed', number: message.number, words: error.message }),
        );
        return;
      }
      const [resolve, reject] = waiting.get(message.number) ?? [];
      waiting.delete(message.number);
      if (message.kind === 'done') resolve?.(message.value);
      else reject?.(new Error(message.words));
    },
    end: () => {
      for (const [, reject] of waiting.values()) reject(new Error('The other process is gone.'));
      waiting.clear();
    },
  };
}
