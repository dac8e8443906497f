  +0.000s   0.003s  services: shop web [Service dddddddd-0001-4000-8000-000000000000]
  +0.000s   0.003s    alice: alice create [201] attribution=inferred
                        = {"apiVersion":"v1","kind":"Service","metadata":{"name":"web","namespace":"shop","uid":"dddddddd-0001-4000-8000-000000000000"},"spec":{"ports":[{"port":80}],"selector":{"app":"web"}}}
  +0.050s   0.853s    endpointslices: shop web-abcde [EndpointSlice eeeeeeee-0001-4000-8000-000000000000] link.class=children link.evidence=exact
  +0.050s   0.003s      slices: slices create [201 rv -> 11 inferred] attribution=inferred
                          = {"addressType":"IPv4","apiVersion":"discovery.k8s.io/v1","endpoints":[],"kind":"EndpointSlice","metadata":{"generateName":"web-","name":"web-abcde","namespace":"shop","ownerReferences":[{"apiVersion":"v1","blockOwnerDeletion":true,"controller":true,"kind":"Service","name":"web","uid":"dddddddd-0001-4000-8000-000000000000"}],"resourceVersion":"11","uid":"eeeeeeee-0001-4000-8000-000000000000"}}
  +0.900s   0.003s      slices: slices update [200 rv 11] diff.evidence=inferred
                          Δ endpoints[0] null -> {"addresses":["10.0.0.2"]}
