  +0.000s   2.004s  services: shop web [Service aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Service","apiVersion":"v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z","finalizers":["shop.example.com/a","shop.example.com/b","shop.example.com/c"]},"spec":{"ports":[{"port":80,"protocol":"TCP","targetPort":8080}],"externalIPs":["192.0.2.7","192.0.2.8"],"loadBalancerSourceRanges…
  +1.000s   0.004s    alice: alice patch [200 rv -> 11 inferred] attribution=inferred diff.evidence=inferred patch.type=strategic
                        Δ metadata.finalizers[="shop.example.com/b"] "shop.example.com/b" -> null
                        Δ spec.externalIPs[0] "192.0.2.7" -> null
                        Δ spec.loadBalancerSourceRanges[0] "192.0.2.0/25" -> "192.0.2.128/25"
                        Δ spec.loadBalancerSourceRanges[1] "192.0.2.128/25" -> null
                        Δ spec.loadBalancerSourceRanges[2] "198.51.100.0/24" -> null
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    bob: bob update [200 rv 11 -> 12] diff.evidence=inferred
                        Δ metadata.annotations null -> {"checked":"yes"}
                        · metadata.resourceVersion "11" -> "12"
