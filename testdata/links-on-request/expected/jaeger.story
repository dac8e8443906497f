  +0.000s   3.003s  nodes: node-1 [Node dddddddd-0001-4000-8000-000000000006] object.created_before=2026-11-23T12:00:00.000000Z

  +0.000s   3.003s  persistentvolumeclaims: shop data [PersistentVolumeClaim dddddddd-0001-4000-8000-000000000007] object.created_before=2026-11-23T12:00:00.000000Z links=["volume: persistentvolumes pv-1 (inferred)"]
                      ~ persistentvolumes: pv-1

  +0.000s   3.003s  persistentvolumes: pv-1 [PersistentVolume dddddddd-0001-4000-8000-000000000008] object.created_before=2026-11-23T12:00:00.000000Z links=["claim: persistentvolumeclaims shop/data (exact)"]
                      ~ persistentvolumeclaims: shop data

  +0.000s   3.003s  pods: ops operator-0 [Pod dddddddd-0001-4000-8000-000000000005] object.created_before=2026-11-23T12:00:00.000000Z links=["node: nodes node-1 (inferred)"]
                      ~ nodes: node-1

  +0.000s   3.003s  services: shop web [Service dddddddd-0001-4000-8000-000000000004] object.created_before=2026-11-23T12:00:00.000000Z links=["acting-pod: pods ops/operator-0 (exact)","serves: pods shop/web-7d4b9c6f5d-x2x4z (inferred)"]
                      ~ pods: ops operator-0
                      ~ pods: shop web-7d4b9c6f5d-x2x4z
  +0.000s   2.003s    endpointslices: shop web-abcde [EndpointSlice dddddddd-0001-4000-8000-000000000011] link.class=children link.evidence=exact links=["endpoint: pods shop/web-7d4b9c6f5d-x2x4z (exact)","endpoints-of: services shop/web (inferred)"]
                        ~ pods: shop web-7d4b9c6f5d-x2x4z
                        ~ services: shop web
  +1.000s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv -> 21] diff.base=unknown
  +2.000s   0.003s      endpointslice-controller: system:serviceaccount:kube-system:endpointslice-controller update [200 rv -> 22]
                          Δ endpoints[0] {"addresses":["10.0.0.1"],"targetRef":{"kind":"Pod","namespace":"shop","name":"web-7d4b9c6f5d-x2x4z","uid":"dddddddd-0001-4000-8000-000000000003"}} -> null
                          · metadata.resourceVersion "21" -> "22"
  +3.000s   0.003s    ops:operator: system:serviceaccount:ops:operator update [200 rv -> 23] diff.base=unknown

  +0.000s   3.003s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000001] object.created_before=2026-11-23T12:00:00.000000Z
  +0.000s   3.003s    replicasets: shop web-7d4b9c6f5d [ReplicaSet dddddddd-0001-4000-8000-000000000002] object.created_before=2026-11-23T12:00:00.000000Z link.class=children link.evidence=exact
  +0.000s   0.003s      pods: shop web-7d4b9c6f5d-x2x4z [Pod dddddddd-0001-4000-8000-000000000003] link.class=children link.evidence=exact links=["node: nodes node-1 (inferred)","volume: persistentvolumeclaims shop/data (inferred)"]
                          ~ nodes: node-1
                          ~ persistentvolumeclaims: shop data
  +0.000s   0.003s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 20]
                            = {"apiVersion":"v1","kind":"Pod","metadata":{"name":"web-7d4b9c6f5d-x2x4z","namespace":"shop","uid":"dddddddd-0001-4000-8000-000000000003","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:01Z","labels":{"app":"web"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-7d4b9c6f5d","uid":"dddddddd-0001-4000-8000-000000000002","controller":true}]},"spec":{"nodeName":"…

  +0.000s   3.003s  horizontalpodautoscalers: shop web [HorizontalPodAutoscaler dddddddd-0001-4000-8000-000000000009] object.created_before=2026-11-23T12:00:00.000000Z links=["scales: deployments shop/web (inferred)"]
                      ~ deployments: shop web

  +0.000s   3.003s  poddisruptionbudgets: shop web [PodDisruptionBudget dddddddd-0001-4000-8000-000000000010] object.created_before=2026-11-23T12:00:00.000000Z links=["protects: pods shop/web-7d4b9c6f5d-x2x4z (inferred)"]
                      ~ pods: shop web-7d4b9c6f5d-x2x4z
