/** A value that can be picked. `short` is what the button says when it is, `count` how many it leaves. */
export type PickOption = {
  readonly value: string;
  readonly name: string;
  readonly short?: string;
  readonly count: number;
};
