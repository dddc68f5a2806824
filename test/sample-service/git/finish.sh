git switch main
git pull --ff-only
git branch --delete orders/limit-page-size  # After a squash merge: --delete --force.
git fetch --prune                           # Forgets branches that are gone from the server.
