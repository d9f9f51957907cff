import type { Reader } from '../texts/texts.ts';
import { say } from '../texts/texts.ts';
import { type Block, heading, list, paragraph, subheading } from './blocks.ts';
import type { Steps } from './steps.ts';

/** Below what everybody reads: for whoever does it, step by step. */
export function stepsBlocks(steps: Steps, reader: Reader): readonly Block[] {
  const { title, about, groups, never, sources } = steps;
  return [
    heading(title),
    paragraph([...about, say(reader, 'playbooks.other-systems')].join(' ')),
    ...groups.flatMap((group): readonly Block[] => [
      subheading(group.title),
      { kind: 'steps', items: group.steps },
    ]),
    subheading(never.title),
    list(...never.items),
    ...(sources.urls.length === 0
      ? []
      : [paragraph(say(reader, 'playbooks.sources')), list(...sources.urls)]),
  ];
}
