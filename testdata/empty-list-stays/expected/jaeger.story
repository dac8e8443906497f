  +0.000s   2.004s  pods: shop web-0 [Pod aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-0","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"containers":[{"name":"web","image":"nginx:1.27","args":[]}],"tolerations":[],"volumes":[{"name":"a","emptyDir":{}}]}}
  +1.000s   0.004s    alice: alice patch [200 rv -> 11 inferred] attribution=inferred diff.evidence=inferred patch.type=strategic patch.evidence=inferred
                        Δ spec.containers[name=web].image "nginx:1.27" -> "nginx:1.28"
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    bob: bob update [200 rv 11 -> 12] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "11" -> "12"
