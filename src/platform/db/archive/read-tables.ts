import { sql, type Kysely } from 'kysely'
import type { DB } from '../../../../db/types.ts'
import type { Table } from './table-word.ts'

/** Every table as the database has it now, by name. */
export async function readTables(db: Kysely<DB>): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name, obj_description(c.oid) as comment,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'name', a.attname, 'type', format_type(a.atttypid, null), 'isNullable', not a.attnotnull,
          'standard', pg_get_expr(d.adbin, d.adrelid),
          'isMadeByDatabase', a.attidentity <> '' or a.attgenerated <> '',
          'comment', col_description(c.oid, a.attnum)) order by a.attnum), '[]')
        from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select coalesce(jsonb_agg(a.attname order by k.at), '[]')
        from pg_constraint p, unnest(p.conkey) with ordinality as k(number, at), pg_attribute a
        where p.conrelid = c.oid and p.contype = 'p' and a.attrelid = c.oid and a.attnum = k.number) as key,
      (select coalesce(jsonb_agg(jsonb_build_object(
          'columns', (select jsonb_agg(a.attname order by k.at) from unnest(f.conkey) with ordinality as k(number, at)
            join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.number),
          'table', (select relname from pg_class where oid = f.confrelid),
          'targets', (select jsonb_agg(a.attname order by k.at) from unnest(f.confkey) with ordinality as k(number, at)
            join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.number)) order by f.conname), '[]')
        from pg_constraint f where f.conrelid = c.oid and f.contype = 'f') as "foreignKeys"
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    order by c.relname`.execute(db)
  return rows
}
