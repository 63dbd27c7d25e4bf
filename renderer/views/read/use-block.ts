import { labelOf, type PlanNode } from '../../../corpus/index.ts';
import { useApp, useStore } from '../../app-context.ts';

/** What makes an element of the text a block that can be opened, focused and walked to. To be spread on the element. */
export type BlockProps = {
  readonly 'data-id': string;
  readonly 'data-label': string;
  readonly 'data-here': '' | undefined;
  readonly tabIndex: 0 | -1;
};

/** Makes a block. Only the block that is left and the one that is reached are drawn again when the reader moves. */
export function useBlock(node: PlanNode): BlockProps {
  const { graph, here } = useApp();
  const isHere = useStore(here, (id) => id === node.id);
  return {
    'data-id': node.id,
    'data-label': labelOf(graph, node),
    'data-here': isHere ? '' : undefined,
    tabIndex: isHere ? 0 : -1,
  };
}
