/**
 * What people or other systems wrote, safe to stand in a sentence: line breaks and tabs become spaces; other control
 * characters and those that turn the reading direction (Unicode TR 36, "Bidirectional text spoofing") are left out.
 */
export function plain(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
