/**
 * Says to a model why a tool could not do what it was asked, and what to do instead. In English, and in
 * sentences that may hold only what {@link oneLine} or a quoted line has made harmless.
 */
export class ToolError extends Error {}
