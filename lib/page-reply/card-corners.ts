import * as z from 'zod/mini';
import { fitting, text } from '../case/shapes';
import { type Corner, EDGES, SIDES } from '../vocabulary/corner';

export const cornerSchema: z.ZodMiniType<Corner> = z.object({ side: z.enum(SIDES), edge: z.enum(EDGES) });
const cornersSchema = z.record(text(300), cornerSchema);

/** Where the person has put the card, by the page's host: there are as many as there are official ones. */
export type CardCorners = z.infer<typeof cornersSchema>;

/** @param raw what is stored; anything else counts as nothing */
export const readCardCorners = (raw: unknown): CardCorners => fitting(cornersSchema, raw) ?? {};
