import type { Actor, Role } from '@redress/kernel';

/** Who can have a right: the roles of posts and machines, and a citizen who writes by the public form or Open311. */
export type Party = Role | 'citizen';

/** What the table asks of the one who acts. An actor of the kernel is one. */
export type Caller = Pick<Actor, 'account' | 'office'> & { readonly role: Party };

/** Whether an office is the other one or lies below it in the tree of offices. */
export type Within = (office: string, scopeOffice: string) => boolean;
