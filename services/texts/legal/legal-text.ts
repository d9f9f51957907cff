/** A page in one language. `{days}` stands for the days that a closed case is kept. */
export type LegalPageText = {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly points: readonly string[];
  }[];
};

export type LegalText = {
  /** The name of the language in itself. */
  readonly language: string;
  readonly otherPages: string;
  readonly languages: string;
  readonly privacy: LegalPageText;
  readonly terms: LegalPageText;
};
