import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of its own for a folder, small enough to be filled. */
export class SmallDisk {
  private constructor(private readonly folder: string) {}

  /** Undefined where it cannot be had: it takes root on Linux. */
  static over(folder: string, megabytes: number): SmallDisk | undefined {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
      return new SmallDisk(folder);
    } catch {
      return undefined;
    }
  }

  /** Leaves not a byte. */
  fill(): void {
    for (let size = 1 << 20; size > 0; size = Math.floor(size / 2)) this.fillWith(Buffer.alloc(size));
  }

  free(): void {
    rmSync(this.filling, { force: true });
  }

  remove(): void {
    execFileSync('umount', ['--lazy', this.folder], { stdio: 'pipe' });
  }

  private get filling(): string {
    return join(this.folder, 'filling');
  }

  private fillWith(block: Buffer): void {
    try {
      for (;;) appendFileSync(this.filling, block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
}
