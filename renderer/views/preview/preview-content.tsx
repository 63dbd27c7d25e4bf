import type { ReactElement, ReactNode } from 'react';
import {
  type Agency,
  childrenOf,
  type EditorialNote,
  edgesTo,
  type Graph,
  type Group,
  labelOf,
  type PlanNode,
  type Role,
  roleCounts,
  whoSentence,
} from '../../../corpus/index.ts';
import { useApp } from '../../app-context.ts';
import { counted, ROLE_SENTENCE, shorten } from '../../parts/words.ts';
import styles from './preview.module.css';

/** What a preview says of a node, or of a note ("note:…"). `role` is the role of a body where its mark stands in a clause. */
export function PreviewContent({
  at,
  role,
}: {
  readonly at: string;
  readonly role: string | undefined;
}): ReactElement | null {
  const { graph } = useApp();
  if (at.startsWith('note:')) {
    const note = graph.plan.notes.find(({ id }) => `note:${id}` === at);
    return note ? <NotePreview note={note} /> : null;
  }
  const node = graph.nodes.get(at);
  return node ? <NodePreview graph={graph} node={node} role={role} /> : null;
}

function NodePreview({
  graph,
  node,
  role,
}: {
  readonly graph: Graph;
  readonly node: PlanNode;
  readonly role: string | undefined;
}): ReactElement {
  switch (node.kind) {
    case 'agency':
    case 'group':
      return <BodyPreview body={node} graph={graph} role={role} />;
    case 'instrument':
    case 'organisation':
    case 'place': {
      const places = new Set(edgesTo(graph, node.id, 'mentions').map(({ from }) => from));
      return (
        <Sheet
          detail={`Named in ${counted(places.size, 'place')} of the plan.`}
          label={node.type}
          title={node.title}
        />
      );
    }
    case 'footnote':
      return <Sheet label={`Footnote ${node.number}`} text={node.text.replace(node.mark, '').trim()} />;
    case 'box': {
      const projects = childrenOf(graph, node.id).flatMap((child) => ('title' in child ? [child.title] : []));
      return (
        <Sheet
          detail={whoSentence(graph, node.id)}
          label={node.label}
          text={projects.join(' · ')}
          title={node.title}
        />
      );
    }
    default: {
      const title = 'title' in node && node.title !== node.text ? node.title : undefined;
      return (
        <Sheet
          detail={whoSentence(graph, node.id)}
          label={labelOf(graph, node)}
          text={title ? undefined : shorten(node.text, 260)}
          title={title}
        />
      );
    }
  }
}

function BodyPreview({
  body,
  graph,
  role,
}: {
  readonly body: Agency | Group;
  readonly graph: Graph;
  readonly role: string | undefined;
}): ReactElement {
  const counts = roleCounts(graph, body.id);
  const facts = [
    body.kind === 'group' ? 'a group, not a body' : body.bodyKind,
    `named in ${counted(counts.total, 'clause')}`,
    counts.lead > 0 ? `leads ${counts.lead}` : '',
  ];
  const label = [body.abbreviation, body.chinese].filter(Boolean).join(' · ');
  return (
    <Sheet
      detail={facts.filter(Boolean).join(' · ')}
      label={label}
      text={isRole(role) ? `${body.abbreviation ?? body.title} ${ROLE_SENTENCE[role]}.` : undefined}
      title={body.title}
    />
  );
}

function NotePreview({ note }: { readonly note: EditorialNote }): ReactElement {
  return (
    <Sheet
      detail={`Source: ${note.source}`}
      label={<span className={styles.note}>Editor’s note, not part of the plan</span>}
      text={note.note}
      title={note.quote ? `“${note.quote}”` : undefined}
    />
  );
}

type SheetProps = {
  readonly label: ReactNode;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly detail?: string | undefined;
};

function Sheet({ label, title, text, detail }: SheetProps): ReactElement {
  return (
    <>
      {label ? <p className={styles.label}>{label}</p> : null}
      {title ? <p className={styles.title}>{title}</p> : null}
      {text ? <p className={styles.text}>{text}</p> : null}
      {detail ? <p className={styles.detail}>{detail}</p> : null}
    </>
  );
}

function isRole(role: string | undefined): role is Role {
  return role !== undefined && role in ROLE_SENTENCE;
}
