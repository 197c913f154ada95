import { forgetHosts, readAllowedHosts } from "./permissions.ts";
import { eraseAllStored, isPrivateWindow, keepForSession } from "./stored.ts";

/** Erases what is kept, and takes back the sites that the person allowed; whether all of it worked. */
export async function eraseEverything(): Promise<boolean> {
  const isForgotten = await forgetAllHosts();
  return (await eraseAllStored()) && isForgotten;
}

/**
 * Whether from now on all is forgotten when the browser closes. The browser itself would keep the sites that the person allowed:
 * they are taken back. Answers whether all of it worked; from a private window nothing is changed, and that is no error.
 */
export async function forgetAtClosing(isWanted: boolean): Promise<boolean> {
  if (await isPrivateWindow()) return true;
  const isForgotten = !isWanted || (await forgetAllHosts());
  return (await keepForSession(isWanted)) && isForgotten;
}

function forgetAllHosts(): Promise<boolean> {
  return readAllowedHosts()
    .then(forgetHosts)
    .then(
      () => true,
      () => false,
    );
}
