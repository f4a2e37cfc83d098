/**
 * Makes something once for each object that it is made of, and keeps it as long as the object lives: what follows
 * from one corpus is never mixed with another.
 *
 * @param make what is made, of what is given alone
 */
export function derived<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new WeakMap<From, { readonly value: Made }>();
  return (from) => {
    const known = made.get(from) ?? { value: make(from) };
    made.set(from, known);
    return known.value;
  };
}
