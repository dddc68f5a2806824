git fetch origin
git rebase origin/main            # CONFLICT (content): Merge conflict in settings.py
git status                        # Lists what both sides changed, and the way out.
git diff                          # Shows both versions of each place.
# Now edit each file until it is right, remove the three marks, and run the tests.
git add settings.py
git rebase --continue             # `git rebase --abort` instead: all is as it was before.
