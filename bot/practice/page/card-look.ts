/** Host configuration in the look of Teams. Colours are the page's variables, so a change of theme redraws nothing. */
const text = (name: string) => ({ default: `var(--card-${name})`, subtle: `var(--card-${name}-subtle)` });

const foregroundColors = {
  default: text('text'),
  dark: text('text'),
  light: text('text'),
  accent: text('accent'),
  good: text('good'),
  warning: text('warning'),
  attention: text('attention'),
};

const style = (background: string, border = 'var(--line)') => ({
  backgroundColor: `var(--${background})`,
  borderColor: border,
  foregroundColors,
});

export const CARD_LOOK = {
  fontFamily: 'inherit',
  supportsInteractivity: true,
  fontSizes: { small: 12, default: 14, medium: 15, large: 17, extraLarge: 21 },
  fontWeights: { lighter: 400, default: 400, bolder: 650 },
  lineHeights: { small: 17, default: 20, medium: 21, large: 23, extraLarge: 28 },
  spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: style('card'),
    emphasis: style('card-emphasis'),
    accent: style('card-accent-soft'),
    good: style('card-good-soft'),
    warning: style('card-warning-soft'),
    attention: style('card-attention-soft'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    preExpandSingleShowCardAction: false,
  },
  adaptiveCard: { allowCustomStyle: true },
  // Below the heading of the pane.
  textBlock: { headingLevel: 3 },
  factSet: {
    title: {
      color: 'default',
      size: 'default',
      isSubtle: true,
      weight: 'default',
      wrap: true,
      maxWidth: 130,
    },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default' },
  },
};
