-- $1 to $4: the scope of the caller
($1::boolean OR department = ANY ($2::text[]) OR first_handler = ANY ($3::text[]) OR named && $4::text[])
