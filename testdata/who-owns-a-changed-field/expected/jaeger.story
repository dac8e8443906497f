  +3.000s   0.004s  pods: shop one [Pod bbbbbbbb-0001-4000-8000-000000000000]
  +3.000s   0.004s    alice: alice create [201 rv -> 20]
                        = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"one","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:04Z"},"spec":{"containers":[{"name":"app","image":"app:1","env":[{"name":"DB_PASSWORD","value":"<redacted c4ef197c8196>"}]},{"name":"proxy","image":"proxy:1","env":[{"name":"MESH_TOKEN","value":"<redacted c12ae8e8f3ca>…
                        @ +3.000s mutating webhook webhook=inject.mesh.example configuration=mesh patch=spec.containers.- null -> {"env":[{"name":"MESH_TOKEN","value":"<redacted c12ae8e8f3ca>"}],"image":"…

  +0.000s   2.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1,"template":{"spec":{"containers":[{"name":"web","image":"web:1"}]}}}}
  +1.000s   0.004s    horizontal-pod-autoscaler: system:serviceaccount:kube-system:horizontal-pod-autoscaler patch scale [200 rv -> 11] field_manager=autoscaler
                        Δ spec.replicas 1 -> 3
                        · metadata.generation 1 -> 2
                        · metadata.resourceVersion "10" -> "11"
                        ⚐ spec.replicas previous_managers=["kubectl-create"]
  +2.000s   0.004s    alice: alice update [200 rv -> 12] field_manager=kubectl-edit
                        Δ metadata.labels null -> {"checked":"yes"}
                        Δ spec.template.spec.containers[name=web].image "web:1" -> "web:2"
                        · metadata.generation 2 -> 3
                        · metadata.resourceVersion "11" -> "12"
                        ⚐ metadata.labels webhook="check.policy.example"
                        ⚐ spec.template.spec.containers[name=web].image previous_managers=["kubectl-create"]
                        @ +2.000s mutating webhook webhook=check.policy.example configuration=policy patch=metadata.labels null -> {"checked":"yes"}
