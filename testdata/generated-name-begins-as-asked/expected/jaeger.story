  +0.000s   9.004s  pods: shop (collection) [Pod] object.existence=referenced
  +0.000s   0.004s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201] attribution=inferred
                        = {"apiVersion":"v1","kind":"Pod","metadata":{"generateName":"web-","namespace":"shop","ownerReferences":[{"apiVersion":"apps/v1","controller":true,"kind":"ReplicaSet","name":"web","uid":"aaaaaaaa-0001-4000-8000-000000000000"}]},"spec":{}}
  +9.000s   0.004s    job-controller: system:serviceaccount:kube-system:job-controller create [201] attribution=inferred

 +10.000s   0.000s  daemonsets: shop agent [DaemonSet aaaaaaaa-0005-4000-8000-000000000000]
                      @ +10.000s SuccessfulCreate message=(combined from similar events): Created pod: agent-zxcvb source=daemonset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=agent.17c0a1b2c3d4e5f6 k8s.event.uid=aaaaaaaa-0009-4000-8000-000000000000
 +10.000s   0.004s    pods: shop agent-zxcvb [Pod aaaaaaaa-0004-4000-8000-000000000000] link.class=children link.evidence=reported
 +10.000s   0.004s      kube-scheduler: system:kube-scheduler create binding [201]

  +1.000s   1.004s  workflows: shop flow [Workflow aaaaaaaa-0002-4000-8000-000000000000] object.existence=referenced
  +1.000s   1.004s    pods: shop step-fghjk [Pod aaaaaaaa-0003-4000-8000-000000000000] link.class=children link.evidence=exact
                        @ +2.000s status.condition type=PodScheduled status=True lastTransitionTime=2026-11-23T12:00:03.000000Z kelemetry.condition.written=2026-11-23T12:00:03.000000Z
  +1.000s   0.004s      argo: argo create [201] attribution=inferred
                          = {"apiVersion":"v1","kind":"Pod","metadata":{"generateName":"step-","name":"step-fghjk","namespace":"shop","ownerReferences":[{"apiVersion":"argoproj.io/v1alpha1","controller":true,"kind":"Workflow","name":"flow","uid":"aaaaaaaa-0002-4000-8000-000000000000"}],"uid":"aaaaaaaa-0003-4000-8000-000000000000"},"spec":{}}
  +2.000s   0.004s      kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                          Δ spec.nodeName null -> "node-1"
                          Δ status null -> {"conditions":[{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T12:00:03Z","status":"True","type":"PodScheduled"}]}
