/** Marks a plain value with its unit or role, so that two numbers of different meaning cannot be mixed up. */
declare const brand: unique symbol;

export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
