import { say } from '../texts/texts.ts';
import { type Block, paragraph } from './blocks.ts';
import { greeting, practiceMark, type RequestContent, who } from './request-letter.ts';

/** No link and no request in it: there is nothing to do with this mail. */
export function thanksBlocks(content: RequestContent): readonly Block[] {
  const { reader, practice } = content;
  return [
    ...practiceMark(practice, reader),
    greeting(content),
    paragraph(say(reader, 'letters.thanks.works')),
    paragraph(say(reader, 'letters.thanks.nothing-to-do')),
    who(content),
  ];
}
