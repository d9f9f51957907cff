import type { RefusalText } from './refusal-text.ts';

export const refusalEn: RefusalText = {
  badRequest: {
    title: 'This could not be read',
    sentence: 'What arrived is not what belongs here, and nothing was changed. Please go back and try again.',
  },
  forbidden: {
    title: 'Only on this machine',
    sentence: 'This page is for practice and answers nobody but the machine that it runs on.',
  },
  notFound: {
    title: 'Nothing here',
    sentence: 'There is no page at this address. Please check that the link in the mail was copied whole.',
  },
  tooLarge: {
    title: 'That was too much',
    sentence: 'What you sent is too long, and nothing was changed. Please go back and shorten it.',
  },
  tooMany: {
    title: 'Too much at once',
    sentence:
      'This page was asked for very often from where you are. Nothing is lost. Please wait a minute and open the link again.',
  },
  failed: {
    title: 'Something went wrong',
    sentence: 'This could not be done just now. Please try again in a few minutes.',
  },
};
