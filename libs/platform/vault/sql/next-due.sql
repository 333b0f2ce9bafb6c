SELECT min(due) AS due FROM vault.waiting
