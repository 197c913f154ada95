import type { Resource } from "../data/schema.ts";

/** Serves people in `state`: there, or across the whole country. */
export function isServing(resource: Resource, state: string | undefined): boolean {
  return resource.serves === "US" || (state !== undefined && resource.serves.includes(state));
}

/** Serves just some states, `state` among them. */
export function isLocalTo(resource: Resource, state: string | undefined): boolean {
  return state !== undefined && resource.serves !== "US" && resource.serves.includes(state);
}

/** Can the person take a next step from our card: call, write, or open something? */
export function hasContact(resource: Resource): boolean {
  return Boolean(resource.phone ?? resource.text ?? resource.website ?? resource.facebook ?? resource.email);
}

const groups = new Set<Resource["kind"]>(["support-group", "facebook-group"]);

/** People meet there, in a room, online or on Facebook. */
export function isGroup({ kind }: Resource): boolean {
  return groups.has(kind);
}

/** Nobody but the young takes part: a limit of age is then a limit for all. */
export function isForChildrenAlone({ audiences }: Resource): boolean {
  return audiences.every((audience) => audience === "children" || audience === "teens");
}

/** Do we know of a group of that state's own? */
export function hasGroupIn(resources: readonly Resource[], state: string | undefined): boolean {
  return resources.some((resource) => isGroup(resource) && isLocalTo(resource, state));
}
