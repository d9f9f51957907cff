/** What a page says when it cannot be shown; each a title and one sentence. */
export interface RefusalText {
  readonly badRequest: RefusalSentence;
  readonly forbidden: RefusalSentence;
  readonly notFound: RefusalSentence;
  readonly tooLarge: RefusalSentence;
  readonly tooMany: RefusalSentence;
  readonly failed: RefusalSentence;
}

export interface RefusalSentence {
  readonly title: string;
  readonly sentence: string;
}
