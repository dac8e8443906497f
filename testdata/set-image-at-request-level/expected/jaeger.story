  +0.000s   2.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z","generation":1},"spec":{"replicas":2,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"web","image":"nginx:1.27","ports":[{"contain…
  +1.000s   0.004s    alice: alice patch [200 rv -> 11 inferred] attribution=inferred diff.evidence=inferred patch.type=strategic
                        Δ spec.template.spec.containers[name=web].env ["A","B"] -> ["B","A"]
                        Δ spec.template.spec.containers[name=web].env[name=A].value "1" -> "3"
                        Δ spec.template.spec.containers[name=web].image "nginx:1.27" -> "nginx:1.28"
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    bob: bob update [200 rv 11 -> 12] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.generation 1 -> 2
                        · metadata.resourceVersion "11" -> "12"
