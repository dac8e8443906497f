"""Puts the files below a directory into a new bucket of a server of S3's protocol, below `in/`.

    upload.py ENDPOINT BUCKET DIRECTORY

Nothing is signed: servers for tests do not ask.
"""

import pathlib
import sys
import time
import urllib.request

PATIENCE = 30  # seconds for the server to start


def put(url, body=b""):
    credential = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/s3/aws4_request"
    headers = {"Authorization": credential, "Content-Type": "application/octet-stream"}
    request = urllib.request.Request(url, body, headers, method="PUT")
    urllib.request.urlopen(request, timeout=60).read()


def main():
    endpoint, bucket, directory = sys.argv[1:]
    end = time.monotonic() + PATIENCE
    while True:
        try:
            put(f"{endpoint}/{bucket}")
            break
        except OSError as error:
            if time.monotonic() > end:
                sys.exit(f"{endpoint} does not answer: {error}")
            time.sleep(0.2)
    for path in sorted(pathlib.Path(directory).rglob("*")):
        if path.is_file():
            put(f"{endpoint}/{bucket}/in/{path.relative_to(directory)}", path.read_bytes())


main()
