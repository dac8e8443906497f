"""Runs every block of docs/cookbook.md in the current directory, where an archive is.

SQL and pandas must give the same rows, jq a line for each. Prints how many rows each question has.
"""

import ast
import os
import re
import subprocess
import sys

import duckdb
import pandas as pd


def of_python(code):
    """The rows of the last expression."""
    body = ast.parse(code).body
    names = {"pd": pd}
    exec(compile(ast.Module(body[:-1], []), "python", "exec"), names)
    return eval(compile(ast.Expression(body[-1].value), "python", "eval"), names)


def plain(value):
    if isinstance(value, pd.Timestamp):
        value = value.tz_localize("UTC") if value.tz is None else value.tz_convert("UTC")
        return value.floor("us").isoformat()
    return "" if value is None or value != value else str(value)


def rows(frame):
    return [[plain(value) for value in row] for row in frame.itertuples(index=False)]


def main():
    with open(sys.argv[1], encoding="utf-8") as document:
        questions = re.split(r"^## ", document.read(), flags=re.M)[1:]
    assert len(questions) >= 10, len(questions)
    duckdb.sql("SET TimeZone = 'UTC'")
    for question in questions:
        title = question.splitlines()[0]
        blocks = dict(re.findall(r"^```(\w+)\n(.*?)^```", question, flags=re.M | re.S))
        sql, python = rows(duckdb.sql(blocks["sql"]).df()), rows(of_python(blocks["python"]))
        assert sql == python, f"{title}\nSQL    {sql[:5]}\npandas {python[:5]}"
        # In a pipe only the last status counts without this.
        shell = subprocess.run(["bash", "-o", "pipefail", "-c", blocks["sh"]], capture_output=True, text=True,
                               stdin=subprocess.DEVNULL, env=os.environ)
        # Where nothing fits, that is the status.
        assert shell.returncode in (0, 141) or not sql and shell.returncode == 1, f"{title}: {shell.stderr}"
        lines = shell.stdout.splitlines()
        assert len(sql) == len(lines), f"{title}: {len(sql)} rows\n{sql[:5]}\n{len(lines)} lines\n{lines[:5]}"
        print(f"{len(sql):5} rows  {title}")


main()
