"""What the Git commands of the notes do, each in a repository that is gone afterwards."""

import os
import stat
import subprocess
from pathlib import Path

import pytest

GIT = Path("git").absolute()


class Repository:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()

    def run(self, *command: str, path: str = "") -> tuple[int, str]:
        names = ("GIT_AUTHOR", "GIT_COMMITTER")
        who = {f"{name}_NAME": "A" for name in names} | {f"{name}_EMAIL": "a@b" for name in names}
        done = subprocess.run(  # noqa: S603
            command,
            cwd=self.folder,
            env={
                **who,
                "PATH": f"{path}{os.pathsep}{os.environ['PATH']}",
                "HOME": str(self.folder),
                "GIT_EDITOR": "true",
                "GIT_CONFIG_NOSYSTEM": "1",
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )
        return done.returncode, done.stdout + done.stderr

    def git(self, *words: str) -> str:
        code, said = self.run("git", *words)
        assert code == 0, said
        return said.strip()

    def commit(self, message: str, **files: str) -> str:
        for name, text in files.items():
            (self.folder / name).write_text(text, "utf-8")
        self.git("add", "--all")
        self.git("commit", "--allow-empty", "--message", message)
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def clones(tmp_path: Path) -> tuple[Repository, Repository]:
    """Two clones of one repository with one commit; the second is a colleague's."""
    origin = Repository(tmp_path / "origin.git")
    origin.git("init", "--quiet", "--bare", "--initial-branch=main")
    mine, theirs = Repository(tmp_path / "mine"), Repository(tmp_path / "theirs")
    for clone in (mine, theirs):
        clone.git("clone", "--quiet", str(origin.folder), ".")
    mine.commit("first", shared="1")
    mine.git("push", "--quiet", "origin", "HEAD:main")
    theirs.git("fetch", "--quiet")
    theirs.git("switch", "--quiet", "main")
    return mine, theirs


def colleague_pushes_and_i_fetch(mine: Repository, theirs: Repository) -> None:
    theirs.commit("colleague", theirs="1")
    theirs.git("push", "--quiet", "origin", "main")
    mine.commit("mine", mine="1")
    mine.git("fetch", "--quiet")
    mine.git("branch", "--set-upstream-to=origin/main")


def test_a_lease_alone_erases_what_was_fetched_and_never_seen(
    clones: tuple[Repository, Repository],
) -> None:
    colleague_pushes_and_i_fetch(*clones)

    code, said = clones[0].run("git", "push", "--force-with-lease", "origin", "HEAD:main")

    assert code == 0
    assert "forced update" in said


def test_a_push_that_must_include_what_was_fetched_is_refused(
    clones: tuple[Repository, Repository],
) -> None:
    colleague_pushes_and_i_fetch(*clones)

    code, said = clones[0].run("bash", str(GIT / "safe_push.sh"))

    assert code != 0
    assert "remote ref updated since checkout" in said or "rejected" in said


def test_bisecting_skips_commits_that_cannot_run_the_test(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "repository")
    repository.git("init", "--quiet", "--initial-branch=main")
    tools = tmp_path / "tools"
    tools.mkdir()
    # A commit's file `state` says what pytest would answer; pip fails where it says so.
    for name, body in {
        "pytest": 'exit "$(cat state)"',
        "pip": '[[ "$(cat state)" != pip ]]',
    }.items():
        tool = tools / name
        tool.write_text(f"#!/usr/bin/env bash\n{body}\n", "utf-8")
        tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    states = ["0", "4", "0", "pip", "0", "0", "1", "1", "4", "1"]
    commits = [repository.commit(f"c{n}", state=state, n=str(n)) for n, state in enumerate(states)]
    repository.git("tag", "v1.8.0", commits[0])
    script = (GIT / "bisect.sh").read_text("utf-8").replace("/tmp/judge.sh", str(GIT / "judge.sh"))

    code, said = repository.run("bash", "-c", script, path=str(tools))

    assert code == 0, said
    assert f"{commits[6]} is the first bad commit" in said


def test_a_wrong_reset_is_found_in_the_reflog(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "repository")
    repository.git("init", "--quiet", "--initial-branch=main")
    first = repository.commit("first")
    lost = repository.commit("lost")
    repository.git("reset", "--hard", first)
    repository.git("switch", "--quiet", "--create", "other")

    repository.git("reflog", "--date=relative")
    code, said = repository.run("bash", str(GIT / "rescue.sh"))

    assert code == 0, said
    assert repository.git("rev-parse", "rescued") == lost


def test_a_conflict_is_named_and_solved_file_by_file(
    clones: tuple[Repository, Repository],
) -> None:
    mine, theirs = clones
    mine.commit("begin", **{"settings.py": "PAGE = 20"})
    mine.git("push", "--quiet", "origin", "HEAD:main")
    theirs.git("pull", "--quiet", "--ff-only")
    theirs.commit("colleague", **{"settings.py": "PAGE = 50"})
    theirs.git("push", "--quiet", "origin", "main")
    mine.commit("mine", **{"settings.py": "PAGE = 100"})
    before, after = (GIT / "conflict.sh").read_text("utf-8").split("# Now edit")

    _, said = mine.run("bash", "-c", before)
    assert "CONFLICT (content): Merge conflict in settings.py" in said
    assert "git rebase --abort" in said
    assert "<<<<<<<" in said
    (mine.folder / "settings.py").write_text("PAGE = 75", "utf-8")
    code, said = mine.run("bash", "-c", f"# {after}")

    assert code == 0, said
    assert mine.git("log", "--format=%s").splitlines() == ["mine", "colleague", "begin", "first"]


def test_after_the_merge_the_branch_is_gone_here_and_there(
    clones: tuple[Repository, Repository],
) -> None:
    mine, theirs = clones
    branch = "orders/limit-page-size"
    mine.git("switch", "--quiet", "--create", branch)
    mine.commit("mine", mine="1")
    mine.git("push", "--quiet", "--set-upstream", "origin", branch)
    theirs.git("fetch", "--quiet")
    theirs.git("merge", "--quiet", f"origin/{branch}")
    theirs.git("push", "--quiet", "origin", "main", f":{branch}")
    mine.git("fetch", "--quiet")

    code, said = mine.run("bash", str(GIT / "finish.sh"))

    assert code == 0, said
    assert branch not in mine.git("branch", "--all")


def test_a_push_and_a_pull_of_branches_that_differ_say_what_the_notes_quote(
    clones: tuple[Repository, Repository],
) -> None:
    mine, theirs = clones
    theirs.commit("colleague", theirs="1")
    theirs.git("push", "--quiet", "origin", "main")
    mine.commit("mine", mine="1")

    _, pushed = mine.run("git", "push", "origin", "HEAD:main")
    _, pulled = mine.run("git", "pull", "origin", "main")
    said = " ".join(line.removeprefix("hint: ") for line in pushed.splitlines())
    assert "the remote contains work that you do not have locally" in said
    assert "Need to specify how to reconcile divergent branches" in pulled

    mine.git("config", "pull.rebase", "true")
    mine.git("pull", "--quiet", "origin", "main")
    assert mine.git("log", "--format=%s").splitlines() == ["mine", "colleague", "first"]


def test_git_says_when_it_changes_line_endings(tmp_path: Path) -> None:
    repository = Repository(tmp_path / "repository")
    repository.git("init", "--quiet")
    repository.git("config", "core.autocrlf", "true")
    (repository.folder / "page.py").write_text("one\ntwo\n", "utf-8")

    _, said = repository.run("git", "add", "page.py")

    assert "LF will be replaced by CRLF" in said
