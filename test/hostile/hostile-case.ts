/** One way in that somebody may try, in words that no other case uses. */
export interface HostileCase {
  readonly weakness: string;
}
