-- $1 to $4: the scope of the caller; a report is listed for none of those whom it names
($1::boolean OR department = ANY ($2::text[]) OR first_handler = ANY ($3::text[])
  OR (kind <> 'report' AND named && $4::text[]))
