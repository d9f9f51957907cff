/** Where the product can be killed while somebody outside holds the other end of a call. */
export type TripPoint =
  /** A message of the assistant is about to be shown; then: it was shown, and nobody was told so. */
  | 'told:before'
  | 'told:after'
  /** An order is about to reach the admin service; then: it was carried out, and nobody was told so. */
  | 'order:before'
  | 'order:after'
  /** A mail is about to be taken; it was taken and the 250 was not sent; the 250 was sent a moment ago. */
  | 'mail:before'
  | 'mail:taken'
  | 'mail:after-250';

/** True: the product has just been killed, and whoever asked does not answer. */
export type Trip = (point: TripPoint) => boolean;
