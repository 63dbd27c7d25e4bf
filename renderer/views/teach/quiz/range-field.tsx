import { type ReactElement, useId, useMemo } from 'react';
import { type Graph, labelOf, titleOf } from '../../../../corpus/index.ts';
import { useApp } from '../../../app-context.ts';
import styles from './quiz-left.module.css';
import { SelectBox } from './select-box.tsx';

type RangeFieldProps = { readonly range: string | null; readonly onPick: (id: string | null) => void };

const WHOLE = '';

/** Which part of the plan is asked about: all of it, a chapter, a section or a box. A part that the plan does not have is shown as it was asked for. */
export function RangeField({ range, onPick }: RangeFieldProps): ReactElement {
  const { graph } = useApp();
  const id = useId();
  const options = useMemo(() => partsOf(graph), [graph]);
  const isKnown = range === null || options.some((one) => one.id === range);
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        About
      </label>
      <SelectBox
        id={id}
        onChange={({ target }) => onPick(target.value === WHOLE ? null : target.value)}
        value={range ?? WHOLE}
      >
        <option value={WHOLE}>The whole plan</option>
        {isKnown ? null : <option value={range}>{nameOf(graph, range)}</option>}
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </SelectBox>
    </div>
  );
}

const INDENT = '\u2003';

function partsOf(graph: Graph): readonly { readonly id: string; readonly name: string }[] {
  return graph.plan.nodes.flatMap((node) => {
    if (node.kind !== 'chapter' && node.kind !== 'section' && node.kind !== 'box') return [];
    return [
      { id: node.id, name: `${node.kind === 'chapter' ? '' : INDENT}${labelOf(graph, node)} ${node.title}` },
    ];
  });
}

function nameOf(graph: Graph, id: string): string {
  const node = graph.nodes.get(id);
  return node ? `${labelOf(graph, node)} ${titleOf(node)}` : `No such place: ${id}`;
}
