git push --force-with-lease --force-if-includes
