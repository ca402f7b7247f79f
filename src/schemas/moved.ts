/** `content/moved.yaml`: where addresses went that the site no longer has. */
import { z } from 'astro/zod';
import { ProseSchema } from './fields.ts';

/** An address inside the site, without the path that it is served under: `/chapters/x/#y`. */
export const AddressSchema = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)*(?:#[^\s#]+)?$/u,
    'an address starts and ends with a slash, and a place on the page follows it: /chapters/x/#y',
  );

export const MovedSchema = z
  .strictObject({
    /** The address that was published, as content/addresses.txt has it. */
    from: AddressSchema,
    /** Where the same thing stands now. */
    to: AddressSchema.optional(),
    /** Why it stands nowhere any more: a sentence that readers see. */
    withdrawn: ProseSchema.optional(),
  })
  .refine(({ to, withdrawn }) => (to === undefined) !== (withdrawn === undefined), {
    error:
      'it says either where the address went (to) or why there is nothing any more (withdrawn)',
    // A key that is misspelt is fault enough.
    when: ({ issues }) => issues.length === 0,
  });

export type Moved = z.infer<typeof MovedSchema>;
