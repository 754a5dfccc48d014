"""Looks up the locked packages among the known vulnerabilities: `python tools/audit.py`.

Exits with 1 if a package has one. Packages that could not be looked up are named, because pip-audit
counts them as "no known vulnerabilities". Without a network nothing is looked up, and nothing
fails.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

LOCKED = Path(__file__).resolve().parents[1] / "requirements" / "locked.txt"
COMMAND = [sys.executable, "-m", "pip_audit", "--disable-pip", "--format=json", "--desc=off"]
UNREACHABLE = re.compile(r"requests\.exceptions|ServiceError|network may be blocking")


def judge(output: str, errors: str) -> tuple[int, str]:
    """The exit status and the message for the output of pip-audit."""
    try:
        packages = json.loads(output)["dependencies"]
    except (ValueError, KeyError):
        reason = (errors.strip().splitlines() or ["pip-audit wrote nothing"])[-1]
        if UNREACHABLE.search(errors):
            return 0, f"skipped: the vulnerability database cannot be reached ({reason[:200]})"
        return 1, reason
    known = [package for package in packages if "vulns" in package]
    flaws = [
        f"{package['name']} {package['version']}: {flaw['id']}, "
        f"fixed in {', '.join(flaw['fix_versions']) or 'no version yet'}"
        for package in known
        for flaw in package["vulns"]
    ]
    if flaws:
        return 1, "\n".join(flaws)
    if not known:
        return 0, "skipped: the vulnerability database cannot be reached, no package was found"
    unknown = [package["name"] for package in packages if package not in known]
    rest = f"; not looked up: {', '.join(unknown)}" if unknown else ""
    return 0, f"no known vulnerability in {len(known)} packages{rest}"


def main() -> int:
    """Audits the lock file; further arguments go to pip-audit."""
    command = [*COMMAND, f"--requirement={LOCKED}", *sys.argv[1:]]
    process = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    status, verdict = judge(process.stdout, process.stderr)
    print(verdict)
    return status


if __name__ == "__main__":
    sys.exit(main())
