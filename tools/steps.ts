import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Says what is being done, and how long it took. @throws {Error} from the work itself. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  console.log(`\n▸ ${name} …`);
  const start = Date.now();
  const result = await work();
  console.log(`  ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** Runs a program of this project (node_modules/.bin) and shows what it prints. @throws {Error} when it fails. */
export async function run(command: string, ...args: string[]): Promise<void> {
  const code = await new Promise<number | null>((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", fail);
    child.once("exit", done);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}`);
}
