import { join } from './address';

/** The address of the profile in a person's folder; it may not be there yet. */
export function profileIn(folder: string): string {
  return join(folder, 'profile.md');
}
