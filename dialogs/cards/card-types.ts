/** The part of Adaptive Cards 1.5 that is drawn here. Source: adaptivecards.io/schemas/1.5.0. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: string;
  /** What a client shows that cannot draw the card; also the summary of a notification. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';
type Style = 'default' | 'emphasis' | 'accent' | 'good' | 'warning' | 'attention';

export interface TextBlock {
  readonly type: 'TextBlock';
  /** Markdown: what people wrote goes through `escapeMarkdown` first. */
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'small' | 'default' | 'medium' | 'large';
  readonly weight?: 'default' | 'bolder';
  readonly isSubtle?: boolean;
  readonly color?: 'default' | 'good' | 'warning' | 'attention';
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

/** Plain text, never Markdown. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly fontType?: 'monospace';
  readonly weight?: 'bolder';
  readonly color?: 'attention' | 'good';
  readonly underline?: boolean;
  readonly isSubtle?: boolean;
}

export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly TextRun[];
  readonly spacing?: Spacing;
}

export interface FactSet {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  readonly spacing?: Spacing;
}

export interface Container {
  readonly type: 'Container';
  readonly items: readonly CardElement[];
  readonly id?: string;
  readonly style?: Style;
  readonly bleed?: boolean;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
  readonly isVisible?: boolean;
  readonly selectAction?: CardAction;
}

/** Buttons in the middle of a card, where what follows is long. */
export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
  readonly spacing?: Spacing;
}

interface Input {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage: string;
  readonly spacing?: Spacing;
}

export interface InputText extends Input {
  readonly type: 'Input.Text';
  readonly placeholder?: string;
  readonly value?: string;
  readonly maxLength: number;
  readonly isMultiline?: boolean;
  readonly style?: 'text' | 'email';
}

export interface InputChoiceSet extends Input {
  readonly type: 'Input.ChoiceSet';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly style: 'expanded' | 'compact';
  readonly value?: string;
  readonly wrap: true;
}

export interface InputDate extends Input {
  readonly type: 'Input.Date';
  readonly min?: string;
  readonly max?: string;
  readonly value?: string;
}

export interface InputTime extends Input {
  readonly type: 'Input.Time';
  readonly value?: string;
}

export interface InputToggle extends Input {
  readonly type: 'Input.Toggle';
  readonly title: string;
  readonly value: 'true' | 'false';
  readonly valueOn: 'true';
  readonly valueOff: 'false';
}

export type CardElement =
  | TextBlock
  | RichTextBlock
  | FactSet
  | Container
  | ActionSet
  | InputText
  | InputChoiceSet
  | InputDate
  | InputTime
  | InputToggle;

export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly style?: 'positive' | 'destructive';
  /** `none`: the inputs of the card are neither checked nor sent. */
  readonly associatedInputs?: 'auto' | 'none';
}

export interface ToggleVisibility {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

/** Its inputs are checked and sent with its own button alone. */
export interface ShowCard {
  readonly type: 'Action.ShowCard';
  readonly title: string;
  readonly card: {
    readonly type: 'AdaptiveCard';
    readonly body: readonly CardElement[];
    readonly actions: readonly ExecuteAction[];
  };
}

export type CardAction = ExecuteAction | ToggleVisibility | ShowCard;
