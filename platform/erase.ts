import { forgetHosts, readAllowedHosts } from "./permissions.ts";
import { eraseAllStored } from "./stored.ts";

/** Erases what is kept, and takes back the sites that the person allowed; whether all of it worked. */
export async function eraseEverything(): Promise<boolean> {
  const isForgotten = await forgetHosts(await readAllowedHosts()).then(
    () => true,
    () => false,
  );
  return (await eraseAllStored()) && isForgotten;
}
