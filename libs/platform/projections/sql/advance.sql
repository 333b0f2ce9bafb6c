-- $1 to $6: see projections.advance; $7: consumer
SELECT projections.advance($1, $2, $3, $4, $5, $6) AS "isOurs",
       coalesce((SELECT json_agg(json_build_object('stream', stream, 'position', position, 'reason', reason,
                                                   'retryRequested', retry_requested))
                 FROM bus.parked WHERE consumer = $7), '[]') AS parked
