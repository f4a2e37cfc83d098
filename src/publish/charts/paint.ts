import type { Attributes } from './svg.ts';

/** What has a colour of its own in a drawing. */
export const roles = ['ink', 'ink-soft', 'rule', 'figure', 'target', 'vermilion'] as const;
export type Role = (typeof roles)[number];

/** How a drawing gets its colours: everything within a group is drawn in the group's current colour. */
export interface Paint {
  group: (role: Role) => Attributes;
  /** The paper, where it covers what lies below. */
  paper: Attributes;
  /** Of texts: a rim of paper around them. */
  rim: Attributes;
}

/** On a page: by classes, so that dark and print styles hold. */
export const byClass: Paint = {
  group: (role) => ({ class: `in-${role}` }),
  paper: { class: 'of-paper' },
  rim: { class: 'rimmed' },
};

/** The colours of a drawing that stands by itself. */
export type Colours = Readonly<Record<Role | 'paper', string>>;

/** In a file: every colour is written down. */
export const byColour = (colours: Colours): Paint => ({
  group: (role) => ({ color: colours[role] }),
  paper: { fill: colours.paper },
  rim: { stroke: colours.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
});
